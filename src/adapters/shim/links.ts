/**
 * Returns sh(1) commands that take down all links but the loopback, in the current network
 * namespace and in a mount namespace of their own. sysfs shows the links of the namespace from
 * which it was mounted: without its own mount, the commands would take down the host's links.
 * Therefore nothing is written unless that mount has succeeded. It is read-only where the runtime has
 * mounted the same namespace's sysfs read-only, and is mounted anew only then: a kernel may refuse
 * that to a user without rights.
 */
export function takeLinksDown(sysfs = "/sys"): string {
  return `mount -t sysfs sysfs ${sysfs} || exit 1
        down() {
          for link in ${sysfs}/class/net/*; do
            case $link in */lo) ;; *) echo 0x1002 > "$link/flags" || return 1 ;; esac
          done
        }
        down || { mount -o remount,rw ${sysfs} && down; }`;
}
