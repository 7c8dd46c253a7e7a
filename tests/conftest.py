"""What every test shares: hypothesis profiles, goldens, and the outside judges kept out of the ordinary run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
JUDGES = ROOT / "tests" / "judges"

# Time limits per example are off: a busy machine must not turn a law red.
settings.register_profile("dev", max_examples=50, deadline=None)
settings.register_profile(
    "ci", max_examples=100, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        default=False,
        help="write the expected files anew from what the program gives now (refused in CI)",
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--update-goldens") and os.environ.get("CI"):
        raise pytest.UsageError(
            "--update-goldens is refused in CI: goldens are updated by hand and read before a commit"
        )


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leaves tests/judges out, unless the command line names it: those tests need programs that pip cannot install."""
    if collection_path != JUDGES:
        return None
    named = (Path(config.invocation_params.dir, arg.split("::")[0]).resolve() for arg in config.args)
    return None if any(path == JUDGES or JUDGES in path.parents for path in named) else True


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def update_goldens(request: pytest.FixtureRequest) -> bool:
    """Whether the expected files are to be written anew instead of compared."""
    return bool(request.config.getoption("--update-goldens"))
