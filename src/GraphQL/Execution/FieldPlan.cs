using System.Text.Encodings.Web;

namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A field of an operation as it is executed: the selections of one response name, merged.</summary>
internal sealed class FieldPlan : ISelection
{
    private readonly PlanCompiler _compiler;
    private readonly ConcurrentDictionary<ObjectType, SelectionPlan> _selections = new();
    private SelectionPlan? _only;

    public FieldPlan(PlanCompiler compiler, ObjectType declaringType, ObjectField field, FieldNode[] nodes, int ordinal)
    {
        _compiler = compiler;
        DeclaringType = declaringType;
        Field = field;
        Nodes = nodes;
        Ordinal = ordinal;
        ResponseName = nodes[0].ResponseName;
        EncodedName = JsonEncodedText.Encode(ResponseName, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        Type = TypePlan.Create(field.Type);
        Gates = [.. field.Gates];
        IsTypeName = field.Name == "__typename";
        HasConstantArguments = field.Arguments.Count == 0 || AreShared(nodes[0]);
    }

    public string ResponseName { get; }

    /// <summary>The response name as it is written.</summary>
    public JsonEncodedText EncodedName { get; }

    public ObjectField Field { get; }

    public ObjectType DeclaringType { get; }

    public FieldNode[] Nodes { get; }

    public TypePlan Type { get; }

    /// <summary>The number of the field within its operation, under which a request keeps its arguments.</summary>
    public int Ordinal { get; }

    /// <summary>What is asked of the caller before a member is read.</summary>
    public RoleGate[] Gates { get; }

    public bool IsTypeName { get; }

    /// <summary>Whether all arguments are literals that can be shared by requests.</summary>
    public bool HasConstantArguments { get; }

    /// <summary>The arguments, once they were coerced, if they are the same for each request.</summary>
    public IReadOnlyDictionary<string, object?>? ConstantArguments { get; set; }

    IReadOnlyList<ISelection> ISelection.Selections(ObjectType type) => Nodes[0].SelectionSet is null ? [] : SelectionFor(type).Fields;

    /// <summary>What is selected of a value of that type; compiled when it is first needed.</summary>
    public SelectionPlan SelectionFor(ObjectType type)
    {
        if (_only is { } only && ReferenceEquals(only.Type, type))
        {
            return only;
        }

        var plan = _selections.GetOrAdd(type, static (t, self) => self._compiler.Compile(t, self.Nodes), this);
        _only = plan;
        return plan;
    }

    // Input objects are made anew for each request: a resolver may change them.
    private bool AreShared(FieldNode node)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Value is VariableNode or ListValueNode or ObjectValueNode)
            {
                return false;
            }
        }

        return Field.Arguments.All(a => a.Type.NullableType.IsLeaf || (a.DefaultValue is null && node.Arguments.All(n => n.Name.Value != a.Name)));
    }
}
