using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>How many fields have an alias.</summary>
internal sealed class AliasMeasure(ValidationContext context) : SelectionMeasure(context)
{
    protected override long Combine(long left, long right) => Sum(left, right);

    protected override long OfField(FieldNode field) => Sum(field.Alias is null ? 0 : 1, Of(field.SelectionSet));
}
