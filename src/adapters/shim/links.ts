/**
 * sh(1) commands that take all links but the loopback down, in the network namespace they are run in and a mount
 * namespace of their own. sysfs shows the links of the namespace that it was mounted from: without a mount of its own
 * it would be the host's links that go down, and so nothing is written unless each mount has succeeded.
 */
export function takeLinksDown(sysfs = "/sys"): string {
  return `mount -t sysfs sysfs ${sysfs} && mount -o remount,rw ${sysfs} || exit 1
        for link in ${sysfs}/class/net/*; do
          case $link in */lo) ;; *) echo 0x1002 > "$link/flags" ;; esac
        done`;
}
