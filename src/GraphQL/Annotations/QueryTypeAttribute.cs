namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The public methods of the marked class are fields of the query root type; several classes are merged.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
