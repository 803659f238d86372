#pragma once
#include <stddef.h>
#include <stdint.h>

// Part of libFuzzer, which has no header of its own.
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *bytes, size_t size));
