# Chỉ cần python3 (3.11 trở lên) và make. Gõ `make` để xem danh sách lệnh.
# Needs python3 (3.11 or newer) and make, nothing else. The plain commands behind it stand in README.md.

VENV    := .venv
BIN     := $(VENV)/bin
STAMP   := $(VENV)/.installed
REPORT  := out/bao-cao-thai-binh-2019H1.docx
EXAMPLE := data/examples/thai-binh
PYTEST  := $(BIN)/python -m pytest
PICKED  := python3 python3.14 python3.13 python3.12 python3.11

.DEFAULT_GOAL := help
.PHONY: help demo test lint types judges bench check pictures wheel clean

help: ## danh sách lệnh (this list)
	@echo 'make demo     lập báo cáo mẫu           builds the example report: $(REPORT)'
	@echo 'make test     kiểm thử chương trình     runs the tests'
	@echo 'make lint     ruff: rules and format'
	@echo 'make types    mypy --strict'
	@echo 'make judges   outside judges: LibreOffice, the Word validator, docxtpl (they must be installed)'
	@echo 'make bench    speed against the bounds we promise'
	@echo 'make check    lint, types, test'
	@echo 'make pictures draws the pictures of templates/HUONG-DAN.md anew'
	@echo 'make wheel    the wheel and the source archive, in dist/'
	@echo 'make clean    removes what was made: $(VENV), out, dist and caches'

# The first python of the list that is 3.11 or newer makes the virtual environment; pins come from constraints.txt.
$(STAMP): pyproject.toml constraints.txt src/baocao138/__init__.py
	@set -e; chosen=; \
	for python in $(PICKED); do \
	  if command -v $$python >/dev/null 2>&1 \
	    && $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then chosen=$$python; break; fi; \
	done; \
	if [ -z "$$chosen" ]; then \
	  echo 'Cần Python 3.11 trở lên mà máy này chưa có: hãy cài Python rồi chạy lại.' >&2; \
	  echo 'Python 3.11 or newer is needed and was not found: install it and run make again.' >&2; exit 1; \
	fi; \
	if ! $$chosen -c 'import ensurepip, venv' >/dev/null 2>&1; then \
	  echo "$$chosen trên máy này thiếu phần venv (ensurepip). Trên Debian, Ubuntu: sudo apt install python3-venv" >&2; \
	  echo "$$chosen has no venv (ensurepip) here. On Debian or Ubuntu: sudo apt install python3-venv" >&2; exit 1; \
	fi; \
	if ! $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	  echo "Tạo môi trường $(VENV) bằng $$chosen …"; $$chosen -m venv --clear $(VENV); \
	fi; \
	echo 'Cài các thư viện cần thiết (lần đầu mất khoảng một phút) …'; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt hatchling; \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --no-build-isolation -e '.[dev]'; \
	$(BIN)/python -m compileall -q src; \
	touch $@

demo: $(STAMP) ## lập báo cáo mẫu
	@mkdir -p $(dir $(REPORT))
	@$(BIN)/baocao138 build --period 2019H1 --data $(EXAMPLE) -o $(REPORT)
	@echo 'Báo cáo mẫu đã lập xong, mở bằng Word hoặc LibreOffice / the example report is here: $(REPORT)'

test: $(STAMP) ## kiểm thử
	@$(PYTEST) -q

lint: $(STAMP) ## ruff
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(STAMP) ## mypy --strict
	@$(BIN)/mypy

judges: $(STAMP) ## các công cụ kiểm tra bên ngoài
	@$(PYTEST) -q tests/judges

bench: $(STAMP) ## đo tốc độ
	@found= broken=; for bench in $$(ls bench/*.py | grep -v nation); do \
	  found=yes; echo "== $$bench"; $(BIN)/python -m "$$(echo $${bench%.py} | tr / .)" || broken="$$broken $$bench"; \
	done; \
	if [ -n "$$broken" ]; then echo "broken:$$broken" >&2; exit 1; fi; test -n "$$found"

check: lint types test ## lint, types, test

pictures: $(STAMP) ## hình của hướng dẫn sửa mẫu
	@$(BIN)/python templates/huong-dan/make_pictures.py

wheel: $(STAMP) ## gói cài đặt
	@rm -rf dist
	@$(BIN)/python -m hatchling build -t sdist -t wheel

clean: ## xóa những gì đã tạo ra
	rm -rf $(VENV) out dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
