# Mỗi lệnh là một dòng trên `vanban`; lệnh nào cũng tự cài những gì nó cần. `make` không kèm gì in bảng này.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
VANBAN := $(BIN)/vanban
RUN := $(VENV)/run.stamp
DEV := $(VENV)/dev.stamp

.PHONY: help setup plan report proposal pdf watch preview soat check test lint types bench templates golden schema docs current fuzz clean

help: ## In bảng này
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Installs `$(1)` with the pinned versions, into an environment that is made when it is not there.
define install
	@if command -v uv >/dev/null 2>&1; then \
	  { test -x $(BIN)/python || uv venv --quiet --python '>=3.11' $(VENV); } && \
	  uv pip install --quiet --python $(BIN)/python -c constraints.txt -e '$(1)'; \
	else \
	  $(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Cần Python 3.11 trở lên; chỉ rõ bằng: make PYTHON=python3.11 …")' && \
	  { test -x $(BIN)/python || $(PYTHON) -m venv $(VENV); } && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '$(1)'; \
	fi
	@touch $@
endef

$(RUN): pyproject.toml constraints.txt
	$(call install,.)

$(DEV): pyproject.toml constraints.txt
	$(call install,.[dev])
	@touch $(RUN)

setup: $(DEV) ## Cài mọi thứ cần để dùng và để phát triển
	@$(VANBAN) doctor

plan: $(RUN) ## Dựng các kế hoạch trong inputs/ke_hoach
	@$(VANBAN) build inputs/ke_hoach

report: $(RUN) ## Dựng các báo cáo trong inputs/bao_cao
	@$(VANBAN) build inputs/bao_cao

proposal: $(RUN) ## Dựng các hồ sơ khen thưởng trong inputs/khen_thuong
	@$(VANBAN) build inputs/khen_thuong

pdf: $(RUN) ## Dựng mọi văn bản rồi xuất PDF (cần LibreOffice)
	@$(VANBAN) build --pdf

watch: $(RUN) ## Dựng lại mỗi lần lưu, báo lỗi ngay
	@$(VANBAN) watch

preview: $(RUN) ## Xem trang giấy trong trình duyệt, tự cập nhật (cần LibreOffice)
	@$(VANBAN) preview --open

soat: $(RUN) ## Soát mọi tệp .docx trong outputs
	@$(VANBAN) check --draft outputs

check: lint types current ## Cổng của người lập trình: kiểu mã, kiểu dữ liệu, hướng nhập, tệp sinh ra, kiểm thử
	$(BIN)/pytest --cov --cov-report=term:skip-covered

test: $(DEV) ## Chạy kiểm thử
	$(BIN)/pytest

lint: $(DEV) ## ruff: lỗi và cách trình bày mã
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(DEV) ## mypy và hướng nhập giữa các tầng
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(DEV) ## Đo tốc độ cạnh các công cụ khác
	$(BIN)/python -m benchmarks

templates: $(DEV) ## Viết lại templates/docx từ mã
	@$(BIN)/python -m vanban.build.generated templates

golden: $(DEV) ## Viết lại các bản chiếu mẫu của kiểm thử; đọc git diff sau đó
	$(BIN)/pytest -q --golden tests/build/test_golden.py

schema: $(RUN) ## Viết lại schema/*.json cho trình soạn thảo
	@$(VANBAN) schema

docs: $(RUN) ## Viết lại docs/quy_tac từ các quy tắc soát
	@$(BIN)/python -m vanban.build.generated docs

current: $(DEV) ## Tệp sinh ra có khớp với mã không
	@$(BIN)/python -m vanban.build.generated --check

fuzz: $(DEV) ## Kiểm thử ngẫu nhiên kéo dài
	$(BIN)/pytest -m hypothesis --hypothesis-profile=fuzz

clean: ## Xóa tệp đã dựng và tệp tạm
	find outputs -mindepth 1 ! -name .gitignore -delete
	rm -rf dist build htmlcov .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +
