/**
 * Returns sh(1) commands that take down all links but the loopback, in the current network
 * namespace and in a mount namespace of their own. sysfs shows the links of the namespace from
 * which it was mounted: without its own mount, the commands would take down the host's links.
 * Therefore nothing is written unless each mount has succeeded.
 */
export function takeLinksDown(sysfs = "/sys"): string {
  return `mount -t sysfs sysfs ${sysfs} && mount -o remount,rw ${sysfs} || exit 1
        for link in ${sysfs}/class/net/*; do
          case $link in */lo) ;; *) echo 0x1002 > "$link/flags" ;; esac
        done`;
}
