using System.Linq.Expressions;

namespace ScoringPlatform.GraphQL.Data.Sorting;

/// <summary>A sort input before it is part of a schema.</summary>
internal sealed class SortConfiguration(Type entity)
{
    private readonly List<SortFieldConfiguration> _fields = [];

    public Type Entity { get; } = entity;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    public IReadOnlyList<SortFieldConfiguration> Fields => _fields;

    /// <summary>The field of an expression, added unless there is one that reads the same.</summary>
    public SortFieldConfiguration FieldOf(LambdaExpression selector)
    {
        var path = PathOf(selector);
        var field = _fields.FirstOrDefault(f => PathOf(f.Selector) == path);
        if (field is null)
        {
            _fields.Add(field = new SortFieldConfiguration(selector));
        }

        return field;
    }

    /// <summary>What is read, whatever the lambda calls its parameter.</summary>
    private static string PathOf(LambdaExpression selector) =>
        Queries.ParameterReplacer.Apply(selector, Expression.Parameter(selector.Parameters[0].Type, "row")).ToString();
}
