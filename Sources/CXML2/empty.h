// ICU reaches this package through ICUShim alone; this module only carries the linker flags.
