namespace ScoringPlatform.GraphQL.Validation.Rules;

/// <summary>The two conditions that fields of one response name meet.</summary>
internal enum OverlapCheck
{
    /// <summary>They can be told apart by no more than their object's type: the same shape of answer.</summary>
    Shapes,

    /// <summary>Those that can meet in one object are the same field with the same arguments.</summary>
    Fields,
}
