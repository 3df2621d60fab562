/** The part of package-lock.json that says what is installed and under which licence. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

const PERMISSIVE = new Set([
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0", "BlueOak-1.0.0", "CC0-1.0", "Unlicense"],
]);

/** Licences that a package states in its LICENSE file, but not where the lock file could take them from. */
const STATED_IN_FILE: Readonly<Record<string, string>> = { "node_modules/jstat": "MIT" };

/** The packages that reach users, directly or through others. */
export function shippedPackages({ packages }: LockFile): readonly string[] {
  return Object.keys(packages).filter((path) => path !== "" && packages[path]?.dev !== true);
}

/** The shipped packages whose licence asks for more than to be named, or is not stated. */
export function licenceFaults(lock: LockFile): readonly string[] {
  return shippedPackages(lock).flatMap((path) => {
    const licence = lock.packages[path]?.license ?? STATED_IN_FILE[path];
    return licence !== undefined && isPermissive(licence) ? [] : [`${path}: ${licence ?? "no licence"}`];
  });
}

/** Understands `A`, `(A OR B)` and `A AND B`. */
function isPermissive(licence: string): boolean {
  const bare = licence.replace(/^\(|\)$/g, "");
  return bare.split(" OR ").some((choice) => choice.split(" AND ").every((name) => PERMISSIVE.has(name.trim())));
}
