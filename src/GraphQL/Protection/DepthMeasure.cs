using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.GraphQL.Protection;

/// <summary>How many fields lie below one another, either those of the data or those of introspection.</summary>
internal sealed class DepthMeasure(ValidationContext context, bool introspection) : SelectionMeasure(context)
{
    private readonly SelectionMeasure _inside = introspection ? new AnyDepth(context) : null!;

    protected override long Combine(long left, long right) => Math.Max(left, right);

    protected override long OfField(FieldNode field)
    {
        if (IsIntrospection(field))
        {
            return introspection ? 1 + _inside.Of(field.SelectionSet) : 0;
        }

        return (introspection ? 0 : 1) + Of(field.SelectionSet);
    }

    private static bool IsIntrospection(FieldNode field) => field.Name.Value is "__schema" or "__type";

    private sealed class AnyDepth(ValidationContext context) : SelectionMeasure(context)
    {
        protected override long Combine(long left, long right) => Math.Max(left, right);

        protected override long OfField(FieldNode field) => 1 + Of(field.SelectionSet);
    }
}
