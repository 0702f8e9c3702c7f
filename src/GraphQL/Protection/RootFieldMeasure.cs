using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>How many fields a selection set itself has.</summary>
internal sealed class RootFieldMeasure(ValidationContext context) : SelectionMeasure(context)
{
    protected override long Combine(long left, long right) => Sum(left, right);

    protected override long OfField(FieldNode field) => 1;
}
