// Alignment
