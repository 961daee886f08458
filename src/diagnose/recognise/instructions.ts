/** Signs in an instruction's text of where its output may come from. */
export const signs = {
  draws:
    /\/dev\/u?random|\$\{?RANDOM|\buuidgen\b|\bopenssl\s+rand\b|\bshuf\b|\brandom\b|\buuid|\bsecrets\b|\bpwgen\b|\bnanoid\b|\bs?rand\s*\(|\bmcookie\b|sort\s+(?:-\w*R|--random)/i,
  makesKeys:
    /\bopenssl\s+(?:genrsa|genpkey|gendsa|req|ecparam|dhparam|x509|ca|pkcs12|cms|dgst)\b|\bssh-keygen\b|\bdropbearkey\b|\bgpg2?\b|\bkeytool\b|\bcerttool\b|\bcfssl\b|\bmkcert\b|make-ssl-cert|\bwg\s+genkey|\bage-keygen\b|\bminisign\b|\bsignify\b|openssh-server|ssl-cert/,
  parallel:
    /\bmake\b[^;&|]{0,300}\s(?:-j|--jobs)|\bninja\b|\bxargs\b[^;|]{0,300}\s(?:-P|--max-procs)|\bparallel\b|(?<![&>|])&(?![&>])|\bThreadPool|\bmultiprocessing\b|\bconcurrent\b|\bgoroutine|\bthreading\b|\bThread\b|Promise\.all|\bmake\b.{0,300}MAKEFLAGS/,
  lists:
    /\bfind\b|\bls\s+-\w*[Uf]|\blistdir\b|\bscandir\b|\bos\.walk\b|\bglob\b|\breaddir\b|\biterdir\b|\btar\b|\bzip\b|\bcpio\b|\bjar\b|\bDir\.(?:glob|entries|children)\b|\bFileList\b/,
  hashes: /\bpython[\d.]*\b|\bperl\b|\bruby\b|\bpip[\d.]*\s+install\b|\bpypy/,
  sorts: /\bsort\b|\bls\b|\bcomm\b|\bjoin\b|\[\[?\s|\bcollat|\*|\blocale\b/,
  fetches:
    /\b(?:curl|wget|aria2c|svn\s+checkout|hg\s+clone|go\s+(?:get|install|mod)|cargo\s+(?:install|build|fetch)|npm\s+(?:i|install|ci)|yarn|pnpm|pip[\d.]*\s+(?:install|download)|gem\s+install|bundle\s+install|composer\s+(?:install|update|create-project)|mvnw?|gradlew?|apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|rsync|scp|nc|fetch)\b|\bgit\s+fetch\b|\bgit\s+clone\b(?=[^;&|]{0,300}(?:(?<!file):|\$|@))|https?:\/\/|^\s*ADD\s+(?:\S*git@|\S*\w:\/\/)/i,
  installs: /\b(?:apt(?:-get)?|apk|dnf|yum|microdnf|zypper|pacman|tdnf)\b/,
  asksKernel:
    /\buname\b|\/proc\/version|\/proc\/sys\/kernel|platform\.(?:release|version|uname|platform)|os\.(?:release|uname)|hostnamectl/,
  asksCpus:
    /\bnproc\b|_NPROCESSORS_|cpuinfo|\bcpu_count\b|os\.cpus|\bNumCPU\b|sched_getaffinity|availableProcessors|available_parallelism|Etc\.nprocessors|\blscpu\b|hardware_concurrency|GOMAXPROCS/,
  asksHost:
    /\bhostname\b|\$\{?HOSTNAME|\/etc\/hostname|gethostname|platform\.node|uname\s+-\w*[an]|os\.hostname/,
  asksUser:
    /\bwhoami\b|\$\{?(?:HOME|USER|LOGNAME|SHELL|PATH|PWD|MAIL)\b|\benv\b|\bprintenv\b|\bexport\s+-p|\bset\b|\bid\b|getpass|expanduser|os\.environ|process\.env|getenv/,
  asksFileTimes:
    /\bstat\b|\bls\s+-\w*l|date\s+(?:-u\s+)?-r|-printf|getmtime|st_mtime|\bfile\s*mtime|cp\s+-\w*[pa]|\bmake\b/,
  asksDate:
    /(?:\$\(|`|^|&&|\|\||[;|(]|\s)date(?=$|[\s)`;&|>])|strftime|datetime|time\.time|Date\(|currentTimeMillis|localtime|gmtime|Time\.now/,
  asksProcess: /\$\$|\bgetpid\b|os\.getpid|process\.pid|\bBASHPID\b|\$!/,
} as const;
