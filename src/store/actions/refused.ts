/** What is wrong with an archive. */
export class Refused extends Error {}
