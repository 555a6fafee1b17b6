/** Written by scripts/pin-codex.ts: do not edit. `integrity` is npm's, of the tarball; `tree` is treeDigest's. */
export const PINNED = {
  version: '0.171.0',
  packages: {
    'darwin-arm64': {
      integrity: 'sha512-hIYTkRUpuYpkVfTq4cpby0PXqhAVcIgE7f6FoyY1lt2RyARj3GXS1Can/dIYUBItVhXzhb98HYHZNzCX74QRlQ==',
      tree: '7ada6e65aec74f808c651361e00b52afb6da2ad93517101fcf39ea3a89e1f503',
    },
    'darwin-x64': {
      integrity: 'sha512-pwN5uNEKx/mZjwBEf/6CKq6SJMfJS5kruV3sJQAk7ebIPvC58Ote3CicIxETDZtjLj35rNv3PLPd7mHCg6hGPw==',
      tree: 'ef2c78694e417bf6f17c1a3b802077d815b11e322ea78274125a62233024bec3',
    },
    'linux-arm64': {
      integrity: 'sha512-9z17t4bbUJ9UCIb49O4PoA+ki+45q3rd8nZ8PeH6sYnlKkBld/Xpo/OS3h3Ti954+foshX4o7k5TCU8N7zzqQA==',
      tree: '33039d17cba7c1a317e1d515bec81dad6a98d5680ab546d37d7b970417f20619',
    },
    'linux-x64': {
      integrity: 'sha512-l66NZkQgdk2C3pbcfULDz42yEUB581MVA6I+Y43Wp4OIqEy73HCdmZ0GTjeAHY2ycuH4N00d9VsLrwT1jxshTw==',
      tree: 'a3ce0a5f69fab27c65a89ebaea517302b9ff2d9ca5b810bcd5c2cc29b318b480',
    },
    'win32-arm64': {
      integrity: 'sha512-kkavDHtAkkNaYtO7eBw4IdBbE/PsWP+Ezp9JXcr/mBu/Cc7EevzFVIVC3sZYvWsF9xuvyjIUv9CKeN0LU0+N9Q==',
      tree: 'ba91c6f49aa89638f6df4e6fdc4b93ec843105ac9f96228740b66cc7ff44018c',
    },
    'win32-x64': {
      integrity: 'sha512-HKWBK25tLQxdEg6svw0CrBf+v0bQhRyF8EBVdNqeRxErqpfFa/dfSar6r3sJt6tyPqozOtgz2BH8B2G3n/+gnQ==',
      tree: '77e2fa8c34d3c6736b25cabf8d44e397f1c7751d2d01274ab702eb5b34e7d7e0',
    },
  },
} as const;
