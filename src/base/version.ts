/** Of this package: the same as in package.json, which a bundle does not carry with it (a test compares them). */
export const VERSION = '1.1.0';
