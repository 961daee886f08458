import { apkRecord, isApkDatabase } from "./ecosystems/apk.ts";
import { copyrightRecord, isCopyright } from "./ecosystems/dep5.ts";
import { fileListRecord, isFileList, isStatus, statusRecord } from "./ecosystems/dpkg.ts";
import { isNpmManifest, npmRecord } from "./ecosystems/npm.ts";
import {
  isPythonMetadata,
  isPythonRecord,
  pythonRecord,
  recordedFiles,
} from "./ecosystems/python.ts";
import { isSystemName, systemRecord } from "./ecosystems/system.ts";
import type { FileRecord } from "./package.ts";

const mebibyte = 1024 * 1024;

/** How files of one kind are read, which their path tells. */
interface TextReader {
  readonly reads: (path: string) => boolean;
  /** The most bytes of such a file; a larger one is not read. */
  readonly most: number;
  readonly record: (text: string, path: string) => FileRecord;
}

/** The first that reads a path is asked. */
const readers: readonly TextReader[] = [
  { reads: isSystemName, most: mebibyte, record: systemRecord },
  { reads: isStatus, most: 64 * mebibyte, record: statusRecord },
  { reads: isFileList, most: 16 * mebibyte, record: fileListRecord },
  { reads: isCopyright, most: 2 * mebibyte, record: copyrightRecord },
  { reads: isApkDatabase, most: 64 * mebibyte, record: apkRecord },
  { reads: isNpmManifest, most: 2 * mebibyte, record: npmRecord },
  { reads: isPythonMetadata, most: 2 * mebibyte, record: pythonRecord },
  { reads: isPythonRecord, most: 16 * mebibyte, record: recordedFiles },
];

/** Finds what reads a file of text that says something about packages. */
export function textReaderOf(path: string): TextReader | undefined {
  return readers.find(({ reads }) => reads(path));
}
