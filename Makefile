# Geo-Hgan for QGIS. `make` lists what there is.

PYTHON := .venv/bin/python

export QT_QPA_PLATFORM ?= offscreen
export XDG_RUNTIME_DIR ?= $(or $(TMPDIR),/tmp)/geohgan-runtime-$(shell id -u)
export STACK POINTS LABELS BUFFER SOUGHT PEERS

.PHONY: help setup demo cluster-demo bench-cluster bench-accuracy bench-masked bench-speed bench-methods bench-interpolation bench-smoke docs screenshots translations pins \
	package test coverage attack lint install uninstall clean runtime

help:
	@echo "make setup      QGIS through apt if there is none, the engine's packages in .venv"
	@echo "make demo       example survey -> train -> score -> evaluate -> filter -> targets, into demo/"
	@echo "make demo STACK=survey.tif LABELS=deposits.gpkg [BUFFER=500]"
	@echo "                the same on your raster and known deposits; BUFFER in map units"
	@echo "                SOUGHT=kind scores for that kind of deposit as well, and draws both heatmaps"
	@echo "                PEERS=1 takes the deep detectors into the comparison, briefly trained"
	@echo "make demo POINTS=1"
	@echo "                the same from the example's samples; POINTS=samples.gpkg LABELS=deposits.gpkg from your own"
	@echo "make cluster-demo"
	@echo "                the example survey scored here and by two workers of a Dask cluster on this machine, compared"
	@echo "make bench-accuracy SURVEYS=\"folder[:band][=kind] ...\" [OPTIONS=\"--without reference\"]"
	@echo "                accuracy and ablation tables, into benchmarks/results/; a folder holds stack.tif and labels.tif"
	@echo "                OPTIONS=--peers holds Geo-Hgan against the deep detectors of the paper"
	@echo "make bench-masked SURVEYS=\"folder[:band] ...\""
	@echo "                what backgrounds earn that are predicted from what is not masked"
	@echo "make bench-speed [OPTIONS=...]"
	@echo "                speed and memory tables; OPTIONS=--help tells the options of either"
	@echo "make bench-cluster [OPTIONS=...]"
	@echo "                what a Dask cluster costs for each block, and how far it would scale"
	@echo "make bench-interpolation [OPTIONS=...]"
	@echo "                samples to a stack, against the inverse distance of GDAL and of QGIS"
	@echo "make bench-methods SAMPLES=\"folder:layer:reach ...\" [OPTIONS=...]"
	@echo "                methods of interpolation held against each other; a folder holds samples.gpkg and labels.gpkg"
	@echo "make bench-smoke"
	@echo "                all of that at a tiny size, to test the tools"
	@echo "make translations"
	@echo "                the texts of the plugin into the catalogues of i18n/, and these compiled"
	@echo "make pins       the lists of what the set-up installs, with hashes; OPTIONS=--upgrade for newer versions"
	@echo "make package    the zip that QGIS installs, into dist/"
	@echo "make docs       the documentation, into docs/site, which the help buttons open"
	@echo "make screenshots"
	@echo "                the screenshots of its tutorials, taken anew from a QGIS desktop, into docs/images"
	@echo "make test       the whole suite; TESTS=tests/engine runs part of it"
	@echo "make coverage   the same, and how much of the code it runs: a fifth slower before Python 3.12"
	@echo "make attack     bad jobs, hostile models, full disks and kills in full, counted by outcome; about half an hour"
	@echo "make lint       what .pre-commit-config.yaml lists, on all files: style, types, security, names of Qt and QGIS"
	@echo "make install    link the plugin into your QGIS profile and enable it"
	@echo "make uninstall  undo that"
	@echo "make clean      remove demo/, dist/, docs/site and caches; .venv stays"

setup:
	@tools/setup

# In a folder that others write to, one may have laid a folder or a link of that name before.
runtime:
	@mkdir -p -m 700 "$$XDG_RUNTIME_DIR"
	@[ -n "$$(find "$$XDG_RUNTIME_DIR" -maxdepth 0 -type d -user "$$(id -u)" -perm 700)" ] || \
	{ echo "$$XDG_RUNTIME_DIR must be a folder of yours that no one else may enter: remove it." >&2; exit 1; }

demo: setup runtime
	@$(PYTHON) -m tools.demo.demo

cluster-demo: setup
	@$(PYTHON) -m tools.demo.cluster_demo

bench-accuracy: setup
	@$(PYTHON) -m benchmarks.accuracy --ablation $(OPTIONS) $(SURVEYS)

bench-masked: setup
	@$(PYTHON) -m benchmarks.masked $(OPTIONS) $(SURVEYS)

bench-speed: setup
	@$(PYTHON) -m benchmarks.speed $(OPTIONS)

bench-cluster: setup
	@$(PYTHON) -m benchmarks.cluster $(OPTIONS)

bench-methods: setup
	@$(PYTHON) -m benchmarks.interpolation_methods $(OPTIONS) $(SAMPLES)

bench-interpolation: setup
	@$(PYTHON) -m benchmarks.interpolation $(OPTIONS)

bench-smoke: setup
	@$(PYTHON) -m benchmarks.accuracy --ablation --smoke
	@$(PYTHON) -m benchmarks.speed --smoke
	@$(PYTHON) -m benchmarks.precision --smoke
	@$(PYTHON) -m benchmarks.masked --smoke
	@$(PYTHON) -m benchmarks.sought --smoke
	@$(PYTHON) -m benchmarks.levelling --smoke
	@$(PYTHON) -m benchmarks.interpolation --smoke
	@$(PYTHON) -m benchmarks.cluster --smoke
	@$(PYTHON) -m benchmarks.interpolation_methods --smoke --seeds 1 --methods idw multiquadric

translations: setup
	@$(PYTHON) tools/translations.py

pins: setup
	@$(PYTHON) -m tools.pin $(OPTIONS)

package: setup docs
	@$(PYTHON) tools/package.py

docs: setup runtime
	@$(PYTHON) -m tools.build_docs docs/site

screenshots: setup runtime
	@$(PYTHON) -m tools.screenshots

test: setup runtime
	$(PYTHON) -m pytest -n 2 --dist worksteal $(TESTS)

coverage: setup runtime
	$(PYTHON) -m pytest -n 2 --dist worksteal --cov --cov-report=term $(TESTS)

attack: setup runtime
	GEOHGAN_ATTACK=full $(PYTHON) -m pytest -q --no-cov tests/attack

lint: setup
	@$(PYTHON) -m pre_commit run --all-files

install: setup runtime
	@$(PYTHON) tools/translations.py compile
	@$(PYTHON) tools/install.py install

uninstall: setup runtime
	@$(PYTHON) tools/install.py uninstall

clean:
	rm -rf demo dist docs/algorithms docs/site i18n/*.qm .coverage .pytest_cache .ruff_cache .mypy_cache
	find . -path ./.venv -prune -o -name __pycache__ -type d -exec rm -rf {} +
