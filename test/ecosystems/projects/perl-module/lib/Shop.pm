package Shop;

use strict;
use warnings;

our $VERSION = "1.0";

sub total { my $sum = 0; $sum += $_ for @_; return $sum }

1;
