namespace ScoringPlatform.GraphQL.Validation;

/// <summary>
/// Validates executable documents (specification, section 5): one walk, on which every rule sees the nodes it wants.
/// A document without errors can be executed, its variables' values apart.
/// </summary>
public static class DocumentValidator
{
    /// <summary>The errors, at most <see cref="ValidationOptions.MaxErrors"/> and a note that there are more.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        try
        {
            new Walk(context).Run();
        }
        catch (ValidationAbortedException)
        {
            return context.Errors;
        }
        catch (DocumentLimitException limit)
        {
            return [limit.Error];
        }

        return context.Errors;
    }

    private sealed class Walk : SyntaxVisitor
    {
        private readonly ValidationContext _context;
        private readonly RuleSet _set;
        private readonly ValidationRule[] _rules;
        private int _definition = -1;
        private bool _inVariableDefinition;

        internal Walk(ValidationContext context)
        {
            _context = context;
            _set = context.Options.Rules;
            _rules = new ValidationRule[_set.Rules.Length];
            for (var i = 0; i < _rules.Length; i++)
            {
                _rules[i] = _set.Rules[i].Create(context);
            }
        }

        internal void Run()
        {
            Visit(_context.Document);
            foreach (var rule in _rules)
            {
                rule.Finish();
            }
        }

        protected override bool Enter(SyntaxNode node)
        {
            _context.TypeInfo.Enter(node);
            Record(node);
            foreach (var rule in _set.For(node.Kind))
            {
                _rules[rule].Enter(node);
            }

            return node is not TypeSystemDefinitionNode;
        }

        protected override void Leave(SyntaxNode node)
        {
            _context.TypeInfo.Leave(node);
            _inVariableDefinition &= node is not VariableDefinitionNode;
        }

        private void Record(SyntaxNode node)
        {
            switch (node)
            {
                case ExecutableDefinitionNode:
                    _definition++;
                    break;
                case VariableDefinitionNode:
                    _inVariableDefinition = true;
                    break;
                case FragmentSpreadNode spread:
                    _context.Definitions[_definition].SpreadList.Add(spread);
                    break;
                case VariableNode variable when !_inVariableDefinition:
                    _context.Definitions[_definition].VariableList.Add(Usage(variable));
                    break;
            }
        }

        private VariableUsage Usage(VariableNode variable)
        {
            var types = _context.TypeInfo;
            var hasDefault = types.InputDefinition?.DefaultValue is not (null or NullValueNode);
            var oneOf = types.InputDefinition is InputField && types.InputParent is { IsOneOf: true } parent ? parent : null;
            return new VariableUsage(variable, types.InputType, hasDefault, oneOf);
        }
    }
}
