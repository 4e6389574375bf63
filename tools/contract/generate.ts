// Contract → the files of src/generated, as text. Pure: the same contract gives the same files.
import { type Contract, contractOf } from "./contract";
import { generateCalls } from "./generateCalls";
import { generateFacts } from "./generateFacts";
import { generateReplies } from "./generateReplies";

const HEADER =
  "// Generated from tools/contract; make it again with `npm run contract`. Do not edit.\n";

const README = `# Generated

Types and data of every Pipedrive call, made from \`tools/contract\` by \`npm run contract\`: \`calls.ts\`
(types only), \`facts.ts\` (cost, scopes, paging, encoding), \`replies.ts\` (the shapes of replies).

Never edit these files. A wrong fact is put right in \`tools/contract/corrections.json\`, with its proof.
`;

/** File name → content. The OAuth operations are left out: they belong to the connection. */
export function generate({ operations, replies }: Contract): Record<string, string> {
  const api = contractOf({ operations: operations.filter((row) => row.tag !== "Oauth"), replies });
  return {
    "README.md": README,
    "calls.ts": `${HEADER}\n${generateCalls(api)}`,
    "facts.ts": `${HEADER}\n${generateFacts(api)}`,
    "replies.ts": `${HEADER}\n${generateReplies(api)}`,
  };
}
