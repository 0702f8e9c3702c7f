namespace ScoringPlatform.GraphQL.Data.Queries;

/// <summary>A filter or sort input before it is part of a schema.</summary>
internal sealed class ListInputConfiguration(Type entity)
{
    private readonly List<ListInputFieldConfiguration> _fields = [];

    public Type Entity { get; } = entity;

    public string? Name { get; set; }

    public bool IsExplicit { get; set; }

    public IReadOnlyList<ListInputFieldConfiguration> Fields => _fields;

    /// <summary>The field of an expression, added unless there is one that reads the same.</summary>
    public ListInputFieldConfiguration FieldOf(LambdaExpression selector)
    {
        var path = PathOf(selector);
        var field = _fields.FirstOrDefault(f => PathOf(f.Selector) == path);
        if (field is null)
        {
            _fields.Add(field = new ListInputFieldConfiguration(selector));
        }

        return field;
    }

    /// <summary>Adds what the object type of the entity shows, unless fields are to be named.</summary>
    public void AddOpenFields(Descriptors.TypeRegistry types)
    {
        foreach (var property in IsExplicit ? [] : SchemaMembers.Open(types, Entity))
        {
            FieldOf(MemberExpressions.SelectorOf(Entity, property));
        }
    }

    /// <summary>What is read, whatever the lambda calls its parameter.</summary>
    private static string PathOf(LambdaExpression selector) =>
        ParameterReplacer.Apply(selector, Expression.Parameter(selector.Parameters[0].Type, "row")).ToString();
}
