import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** No page of a clinic needs a deeper document; a cycle through edges does. */
const deepest = 14;

/** The same field under many names multiplies vendor calls without making the document deep. */
const mostAliases = 30;

/** A validation rule: refuses documents that are too deep or rename too much, before anything is executed. */
export function queryLimits(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field: (field: FieldNode) => {
      if (field.alias === undefined) return;
      aliases += 1;
      if (aliases === mostAliases + 1) refuse(context, `The document has more than ${mostAliases} aliases.`, field);
    },
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet, context, new Map());
      if (depth > deepest) {
        refuse(context, `The document is ${depth} levels deep; ${deepest} are allowed.`, operation);
      }
    },
  };
}

function refuse(context: ValidationContext, message: string, node: ASTNode): void {
  context.reportError(new GraphQLError(message, { nodes: [node] }));
}

/** Depth of the longest way down; each fragment is measured once, and one inside itself counts as nothing more. */
function depthOf(
  selectionSet: SelectionSetNode,
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, number>,
): number {
  const depths = selectionSet.selections.map((selection) => {
    if (selection.kind === Kind.FIELD) {
      const isMeta = selection.name.value.startsWith('__');
      const below = selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet, context, measured);
      return isMeta ? 0 : 1 + below;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, measured);
    const fragment = context.getFragment(selection.name.value);
    if (!fragment) return 0;
    const known = measured.get(fragment);
    if (known !== undefined) return known;
    measured.set(fragment, 0);
    const depth = depthOf(fragment.selectionSet, context, measured);
    measured.set(fragment, depth);
    return depth;
  });
  return Math.max(0, ...depths);
}
