/** One thing that Codex did, for the activity listing. Texts are as Codex gave them: make them safe before showing. */
export type Activity =
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly exitCode: number | null;
      readonly seconds: number | null;
    }
  | { readonly kind: 'file_change'; readonly path: string; readonly change: string }
  | { readonly kind: 'web_search'; readonly query: string }
  | { readonly kind: 'mcp_tool_call'; readonly server: string; readonly tool: string; readonly failed: boolean };
