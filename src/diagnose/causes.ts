import { archiveMtime, cpioNumbers } from "./causes/archive-mtime.ts";
import { baseChanged } from "./causes/base-changed.ts";
import { buildId } from "./causes/build-id.ts";
import { buildPath } from "./causes/build-path.ts";
import { clock, clockFraction, clockListing, duration, entryTime } from "./causes/clock.ts";
import { compileDate } from "./causes/compile-date.ts";
import { contextListing, contextMtime, mountedContext } from "./causes/context-mtime.ts";
import { kernelList, randomSeed, shadowBackup } from "./causes/conventional.ts";
import { coverageStamp } from "./causes/coverage-stamp.ts";
import { cpuCount } from "./causes/cpu-count.ts";
import { datePart } from "./causes/date-part.ts";
import { fileOrder } from "./causes/file-order.ts";
import { gzipMtime, gzipName } from "./causes/gzip-mtime.ts";
import { hashSeed } from "./causes/hash-seed.ts";
import { hashValue } from "./causes/hash-value.ts";
import { hostname, hostsFile } from "./causes/hostname.ts";
import { kernelName } from "./causes/kernel-name.ts";
import { keyMaterial } from "./causes/key-material.ts";
import { ldconfigCache } from "./causes/ldconfig-cache.ts";
import {
  characterSet,
  decimalComma,
  language,
  localeName,
  localeValue,
  nativeEncoding,
} from "./causes/locale.ts";
import { drawnMachineId, machineId } from "./causes/machine-id.ts";
import { memoryImage } from "./causes/memory-image.ts";
import { mode } from "./causes/mode.ts";
import { fetched, mirrorState, version } from "./causes/network.ts";
import { opcacheContextTime, opcacheTime } from "./causes/opcache-time.ts";
import { order } from "./causes/order.ts";
import { owner, ownerField } from "./causes/owner.ts";
import { packageLog } from "./causes/package-log.ts";
import { pycMtime } from "./causes/pyc-mtime.ts";
import { race } from "./causes/race.ts";
import { address, random, randomBytes, randomNumber } from "./causes/random.ts";
import { shadowDay } from "./causes/shadow-day.ts";
import { sortLocale } from "./causes/sort-locale.ts";
import { strayTempFile, tempName } from "./causes/temp-name.ts";
import { timezone, zoneName } from "./causes/timezone.ts";
import { toolchainVersion } from "./causes/toolchain-version.ts";
import { umask, umaskNumber, writtenMode } from "./causes/umask.ts";
import { homeName, userEnv, userName } from "./causes/user-env.ts";
import { xattr } from "./causes/xattr.ts";
import { zipMtime } from "./causes/zip-mtime.ts";
import type { Rule } from "./rule.ts";

/**
 * Every rule. Of two that are equally sure the earlier one wins: more specific rules come first.
 */
export const rules: readonly Rule[] = [
  // Rules that recognise a path or a field of a format.
  ldconfigCache,
  machineId,
  packageLog,
  shadowDay,
  shadowBackup,
  randomSeed,
  kernelList,
  memoryImage,
  gzipMtime,
  gzipName,
  pycMtime,
  coverageStamp,
  opcacheTime,
  opcacheContextTime,
  zipMtime,
  archiveMtime,
  cpioNumbers,
  xattr,
  owner,
  ownerField,
  umask,
  mode,
  baseChanged,
  toolchainVersion,
  mirrorState,
  mountedContext,
  // Rules that recognise a value that one of the builds is known to have.
  hostname,
  hostsFile,
  localeName,
  localeValue,
  nativeEncoding,
  umaskNumber,
  writtenMode,
  userEnv,
  homeName,
  contextMtime,
  contextListing,
  clockListing,
  timezone,
  zoneName,
  // Rules that recognise the shape of the values.
  buildId,
  compileDate,
  keyMaterial,
  drawnMachineId,
  buildPath,
  tempName,
  strayTempFile,
  hashValue,
  sortLocale,
  race,
  hashSeed,
  fileOrder,
  order,
  kernelName,
  cpuCount,
  entryTime,
  clock,
  random,
  address,
  randomBytes,
  version,
  duration,
  clockFraction,
  datePart,
  decimalComma,
  characterSet,
  randomNumber,
  userName,
  language,
  fetched,
];
