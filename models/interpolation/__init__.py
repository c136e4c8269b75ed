"""From samples to a stack: every element interpolated onto one grid."""
