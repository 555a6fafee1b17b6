/** Codex's words for a tool call that nobody could approve: `codex exec` asks nobody. */
const UNAPPROVED = /requires approval|approval policy is never|user (cancelled|rejected) MCP tool call/i;

export function isUnapproved(error: string): boolean {
  return UNAPPROVED.test(error);
}

/** The setting that lets a server's tools run without asking. */
export function approvalAdvice(server: string): string {
  return `set mcp_servers.${server}.default_tools_approval_mode = "approve" in codex-home's config.toml`;
}
