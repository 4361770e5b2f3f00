namespace kam
{
}
