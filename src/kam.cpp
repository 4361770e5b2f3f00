#include "cli/commandline.h"

int main(int argc, char** argv)
{
    return kam::runKam(argc, argv);
}
