// libzip reaches this package through ZipShim alone; this module only carries the linker flags.
