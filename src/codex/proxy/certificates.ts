import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import { errorCode, errorMessage } from '../../base/errors.ts';

/** As Codex itself: its own variable wins over the one that OpenSSL and most tools know. */
const VARIABLES = ['CODEX_CA_CERTIFICATE', 'SSL_CERT_FILE'];

/**
 * The certificates to trust besides those of Node: a private CA that Codex is told of counts for our connection as well,
 * because it is ours that reaches the model's server. Undefined = Node's own list, with NODE_EXTRA_CA_CERTS and the
 * system's where Node was told to use them.
 * Throws where such a variable names a file without certificates.
 */
export function trustedCertificates(env: NodeJS.ProcessEnv): string[] | undefined {
  const name = VARIABLES.find((variable) => (env[variable] ?? '') !== '');
  const file = name === undefined ? undefined : env[name];
  if (name === undefined || file === undefined) return undefined;
  const extra = certificatesIn(read(name, file));
  if (extra.length === 0) {
    throw new Error(`${name} names ${file}, which holds no certificate. Point it to a file with PEM certificates.`);
  }
  return [...ownCertificates(), ...extra];
}

function read(name: string, file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    const fault = errorCode(error) || errorMessage(error);
    throw new Error(`${name} names ${file}, which cannot be read (${fault}). Correct the path, or unset ${name}.`);
  }
}

function certificatesIn(pem: string): string[] {
  return pem.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]+-----END (?:TRUSTED )?CERTIFICATE-----/g) ?? [];
}

/** `getCACertificates` is there from Node 22.15 on; before, `rootCertificates` leaves out NODE_EXTRA_CA_CERTS. */
function ownCertificates(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('default') : tls.rootCertificates;
}
