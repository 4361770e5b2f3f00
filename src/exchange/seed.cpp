namespace kam {}
