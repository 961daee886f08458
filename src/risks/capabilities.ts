/** In the order of their numbers (linux/capability.h). */
const names =
  `chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap linux_immutable
  net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner sys_module sys_rawio sys_chroot
  sys_ptrace sys_pacct sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod lease
  audit_write audit_control setfcap mac_override mac_admin syslog wake_alarm block_suspend audit_read
  perfmon bpf checkpoint_restore`
    .trim()
    .split(/\s+/);

/** Offsets of the words of permitted and inheritable capabilities (struct vfs_cap_data). */
const words = [4, 8, 12, 16];

/**
 * Names the capabilities in an extended attribute, in the order of their numbers: `cap_net_raw`. A
 * PAX record is read as UTF-8, which some values are not; those have no names.
 */
export function capabilityNames(attribute: string): readonly string[] {
  if (attribute.includes("\uFFFD")) return [];
  const bytes = Buffer.from(attribute, "utf8");
  const set = names.map(() => false);
  for (const [index, at] of words.entries()) {
    if (bytes.length < at + 4) break;
    const value = bytes.readUInt32LE(at);
    const first = index < 2 ? 0 : 32;
    for (let bit = 0; bit < 32; bit += 1) {
      if ((value >>> bit) % 2 === 1) set[first + bit] = true;
    }
  }
  return names.flatMap((name, number) => (set[number] === true ? [`cap_${name}`] : []));
}
