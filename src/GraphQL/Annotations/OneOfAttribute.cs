namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>The input object made of the marked class takes exactly one of its fields (specification, section 3.10, oneOf).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneOfAttribute : Attribute;
