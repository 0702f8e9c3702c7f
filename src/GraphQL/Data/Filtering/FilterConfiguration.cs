using ScoringPlatform.GraphQL.Data.Queries;

namespace ScoringPlatform.GraphQL.Data.Filtering;

/// <summary>A filter input before it is part of a schema.</summary>
internal sealed class FilterConfiguration(Type entity)
{
    private readonly List<FilterFieldConfiguration> _fields = [];

    public Type Entity { get; } = entity;

    public string? Name { get; set; }

    public string? Description { get; set; }

    public bool IsExplicit { get; set; }

    public bool AllowAnd { get; set; } = true;

    public bool AllowOr { get; set; } = true;

    public IReadOnlyList<FilterFieldConfiguration> Fields => _fields;

    /// <summary>The field of an expression, added unless its property has one.</summary>
    public FilterFieldConfiguration FieldOf(System.Linq.Expressions.LambdaExpression selector)
    {
        var text = selector.Body.ToString();
        var field = _fields.FirstOrDefault(f =>
            f.Selector.Body.ToString() == text
            || (EntityPropertyName(f.Selector) is { } name && name == EntityPropertyName(selector)));
        if (field is null)
        {
            _fields.Add(field = new FilterFieldConfiguration(selector));
        }

        return field;
    }

    private static string? EntityPropertyName(System.Linq.Expressions.LambdaExpression selector) =>
        selector.Body is System.Linq.Expressions.MemberExpression access && access.Expression == selector.Parameters[0]
            ? MemberExpressions.PropertyOf(selector)?.Name
            : null;
}
