# align: everything that is done to the project, by name. `make help` lists the targets.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# More options for align-eval and align-bench.
OPTIONS ?=
# The targets of `make fuzz`, and how long each runs.
FUZZ = decode segment numbers dates transliterate
SECONDS ?= 60
# What each target needs beyond Swift; tests compare with the Unicode database.
PACKAGES = libicu-dev libxml2-dev libzip-dev pkg-config
TEST_PACKAGES = $(PACKAGES) unicode-data
# Programs of others that read what we write, in an environment of their own.
VALIDATORS = .build/exchange-venv
VALIDATOR_PACKAGES = lxml==6.1.3 translate-toolkit==3.20.4 opustools==1.9.0

# A recipe is one script, and ends at its first failure.
.ONESHELL:
SHELL = /bin/sh
.SHELLFLAGS = -euc
.DEFAULT_GOAL = help
.PHONY: help setup setup-tests setup-page setup-validators validators demo test test-page lint build eval bench fuzz lexicon install clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

# Makes sure of Swift and of the packages named by `needed`; installs what is missing, or says how to.
define ensure
	@if ! command -v $(SWIFT) >/dev/null 2>&1; then
	  echo "setup: Swift 6.2 or later is missing; get it from https://www.swift.org/install/linux/" >&2
	  exit 1
	fi
	missing=
	for package in $(needed); do
	  case $$package in
	    libicu-dev) pkg-config --exists icu-i18n 2>/dev/null || missing="$$missing $$package" ;;
	    libxml2-dev) pkg-config --exists libxml-2.0 2>/dev/null || missing="$$missing $$package" ;;
	    libzip-dev) pkg-config --exists libzip 2>/dev/null || missing="$$missing $$package" ;;
	    pkg-config) command -v pkg-config >/dev/null 2>&1 || missing="$$missing $$package" ;;
	    *) dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q '^install ok installed' ||
	         missing="$$missing $$package" ;;
	  esac
	done
	if [ -z "$$missing" ]; then exit 0; fi
	if ! command -v apt-get >/dev/null 2>&1; then
	  echo "setup: missing:$$missing; install what your system calls these packages of Debian" >&2
	  exit 1
	fi
	if [ "$$(id -u)" -eq 0 ]; then
	  as_root=
	elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
	  as_root=sudo
	else
	  echo "setup: missing:$$missing; run: sudo apt-get update && sudo apt-get install$$missing" >&2
	  exit 1
	fi
	echo "setup: installing$$missing"
	$$as_root apt-get update -qq
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing
endef

setup: ## make sure of Swift, ICU, libxml2 and pkg-config
setup: needed = $(PACKAGES)
setup:
	$(ensure)

setup-tests: needed = $(TEST_PACKAGES)
setup-tests:
	$(ensure)

setup-page: needed = $(PACKAGES) chromium
setup-page:
	$(ensure)

# Without a network, or where a package does not install, the tests that need it are skipped and say so.
setup-validators: needed = libxml2-utils python3-venv
setup-validators:
	$(ensure)

validators: ## make sure of the programs that the exchange formats are tried on
	@if [ -x $(VALIDATORS)/bin/opus_read ] && command -v xmllint >/dev/null 2>&1; then exit 0; fi
	mkdir -p .build
	{ $(MAKE) --silent setup-validators && python3 -m venv $(VALIDATORS) &&
	  $(VALIDATORS)/bin/pip install --quiet $(VALIDATOR_PACKAGES); } ||
	  echo "validators: not all installed; the tests that need them will be skipped" >&2

demo: setup ## build, then align and compare two reports of the corpus
	$(SWIFT) build -c release --product align
	align=$$($(SWIFT) build -c release --show-bin-path)/align
	left=corpus/refugee-protocol.kk.txt
	right=corpus/refugee-protocol.ru.txt
	printf '\n$$ align pair %s %s\n' $$left $$right
	$$align pair $$left $$right
	printf '\n$$ align diff %s %s\n' $$left $$right
	$$align diff --no-pager $$left $$right || [ $$? -eq 1 ]

lint: ## check the format of every source file
	$(SWIFT) format lint --strict --parallel -r Package.swift Sources Tests Fuzz

build: setup ## build everything for debugging
	$(SWIFT) build

test: setup-tests validators lint ## lint, build and run the whole suite
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

test-page: setup-page ## drive the page of align diff in Chromium, which `make test` does where it is installed
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest --filter PageInBrowserTests

eval: setup ## score the aligner on the gold alignments; OPTIONS="--verbose" lists wrong beads
	$(SWIFT) build -c release --product align-eval
	"$$($(SWIFT) build -c release --show-bin-path)/align-eval" \
	  --revision "$$(git describe --always --dirty 2>/dev/null || echo unknown)" $(OPTIONS)

bench: setup ## measure speed and memory of the parts and the whole
	$(SWIFT) build -c release --product align
	$(SWIFT) build -c release --product align-bench
	"$$($(SWIFT) build -c release --show-bin-path)/align-bench" $(OPTIONS)

fuzz: setup ## feed random input to decoding, sentences, numbers, dates and transliteration; SECONDS=60 each
	$(SWIFT) build -c release --package-path Fuzz --scratch-path .build/fuzz/build -Xswiftc -sanitize=fuzzer,address
	fuzz=$$($(SWIFT) build -c release --package-path Fuzz --scratch-path .build/fuzz/build --show-bin-path)/align-fuzz
	for target in $(FUZZ); do
	  mkdir -p .build/fuzz/$$target
	  ALIGN_FUZZ=$$target SWIFT_BACKTRACE=enable=no "$$fuzz" -max_total_time=$(SECONDS) -max_len=4096 -print_final_stats=1 \
	    -artifact_prefix=.build/fuzz/$$target- .build/fuzz/$$target Fuzz/Seeds/$$target
	done

lexicon: setup ## make the table of terms in the program from Sources/Lexicon/Entries
	$(SWIFT) build -c release --product lexicon-compiler
	"$$($(SWIFT) build -c release --show-bin-path)/lexicon-compiler" \
	  Sources/CLexicon/lexicon.bin Sources/Lexicon/Entries/Antonyms/antonyms.tsv \
	  Sources/Lexicon/Entries/Notions/notions.tsv Sources/Lexicon/Entries/Loanwords/reviewed.tsv Sources/Lexicon/Entries/*.tsv

install: setup ## install the command; PREFIX=/usr/local, DESTDIR honoured
	$(SWIFT) build -c release --product align --static-swift-stdlib
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/align" "$(DESTDIR)$(PREFIX)/bin/align"

clean: ## remove what was built
	rm -rf .build
