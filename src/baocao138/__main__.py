"""``python -m baocao138``."""

from baocao138.cli import main

if __name__ == "__main__":
    main()
