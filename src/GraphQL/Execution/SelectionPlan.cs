namespace ScoringPlatform.GraphQL.Execution;

/// <summary>The fields asked for of an object of one type, in the order of the response.</summary>
internal sealed class SelectionPlan(ObjectType type, FieldPlan[] fields)
{
    public ObjectType Type { get; } = type;

    public FieldPlan[] Fields { get; } = fields;
}
