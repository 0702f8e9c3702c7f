namespace ScoringPlatform.GraphQL.Validation;

/// <summary>
/// Follows a walk over a document and knows the types where it stands. What the schema does not know is null, so that
/// one error does not bring others after it.
/// </summary>
public sealed class TypeInfo(Schema schema)
{
    private readonly Stack<GraphQLType?> _types = new();
    private readonly Stack<CompositeType?> _parents = new();
    private readonly Stack<ObjectField?> _fields = new();
    private readonly Stack<(GraphQLType? Type, InputValue? Definition)> _inputs = new();
    private Argument? _argument;

    /// <summary>The output type of the current field, operation or fragment.</summary>
    public GraphQLType? Type => _types.TryPeek(out var type) ? type : null;

    /// <summary>The type that the current selection set is made on.</summary>
    public CompositeType? ParentType => _parents.TryPeek(out var type) ? type : null;

    /// <summary>The current field.</summary>
    public ObjectField? Field => _fields.TryPeek(out var definition) ? definition : null;

    /// <summary>The directive whose arguments are being walked, when <see cref="IsInDirective"/>.</summary>
    public DirectiveDefinition? Directive { get; private set; }

    /// <summary>Whether the walk is inside a directive, known or not.</summary>
    public bool IsInDirective { get; private set; }

    /// <summary>The argument being walked.</summary>
    public Argument? Argument => _argument;

    /// <summary>The type that the current value must have.</summary>
    public GraphQLType? InputType => _inputs.TryPeek(out var input) ? input.Type : null;

    /// <summary>The argument or input field that the current value is given to directly; null for items of lists.</summary>
    public InputValue? InputDefinition => _inputs.TryPeek(out var input) ? input.Definition : null;

    /// <summary>The input object whose field the current value is given to directly, or null.</summary>
    public InputObjectType? InputParent { get; private set; }

    internal void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parents.Push(Type?.Named as CompositeType);
                break;
            case FieldNode field:
                var definition = ParentType is { } parent ? schema.FindField(parent, field.Name.Value) : null;
                _fields.Push(definition);
                _types.Push(definition?.Type);
                break;
            case DirectiveNode directive:
                Directive = schema.FindDirective(directive.Name.Value);
                IsInDirective = true;
                break;
            case OperationDefinitionNode operation:
                _types.Push(schema.RootType(operation.Operation));
                break;
            case InlineFragmentNode fragment:
                _types.Push(fragment.TypeCondition is { } on ? schema.FindType(on.Name.Value) : Type?.Named);
                break;
            case FragmentDefinitionNode fragment:
                _types.Push(schema.FindType(fragment.TypeCondition.Name.Value));
                break;
            case VariableDefinitionNode variable:
                _inputs.Push((AsInput(TypeFromSyntax.Resolve(schema, variable.Type)), null));
                break;
            case ArgumentNode argument:
                _argument = (IsInDirective ? Directive?.Arguments : Field?.Arguments)?.Find(argument.Name.Value);
                _inputs.Push((AsInput(_argument?.Type), _argument));
                break;
            case ListValueNode:
                var list = InputType?.NullableType;
                _inputs.Push((list is ListType of ? of.OfType : list, null));
                InputParent = null;
                break;
            case ObjectFieldNode objectField:
                InputParent = InputType?.Named as InputObjectType;
                var inputField = InputParent?.Fields.Find(objectField.Name.Value);
                _inputs.Push((AsInput(inputField?.Type), inputField));
                break;
        }
    }

    internal void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parents.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                IsInDirective = false;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case ArgumentNode:
                _argument = null;
                _inputs.Pop();
                break;
            case VariableDefinitionNode or ListValueNode:
                _inputs.Pop();
                break;
            case ObjectFieldNode:
                InputParent = null;
                _inputs.Pop();
                break;
        }
    }

    private static GraphQLType? AsInput(GraphQLType? type) => type is { IsInputType: true } ? type : null;
}
