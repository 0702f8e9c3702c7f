namespace ScoringPlatform.GraphQL.Types;

/// <summary>The directives that every schema has (specification, section 3.13). Made anew for each schema.</summary>
public static class SpecifiedDirectives
{
    public const string Skip = "skip";
    public const string Include = "include";
    public const string Deprecated = "deprecated";
    public const string SpecifiedBy = "specifiedBy";
    public const string OneOf = "oneOf";

    /// <summary>The reason of <c>@deprecated</c> when none is given.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    public static bool IsSpecified(string name) => name is Skip or Include or Deprecated or SpecifiedBy or OneOf;

    internal static IReadOnlyList<DirectiveDefinition> Create(ScalarType text, ScalarType boolean)
    {
        const DirectiveLocation Field = DirectiveLocation.Field;
        const DirectiveLocation Spread = DirectiveLocation.FragmentSpread;
        const DirectiveLocation Inline = DirectiveLocation.InlineFragment;
        return
        [
            new DirectiveDefinition(Include, Field, Spread, Inline)
            {
                Description = "Includes the field or fragment only when the condition is true.",
                Arguments = { new Argument("if", new NonNullType(boolean)) { Description = "Included when true." } },
            },
            new DirectiveDefinition(Skip, Field, Spread, Inline)
            {
                Description = "Leaves the field or fragment out when the condition is true.",
                Arguments = { new Argument("if", new NonNullType(boolean)) { Description = "Left out when true." } },
            },
            new DirectiveDefinition(
                Deprecated,
                DirectiveLocation.FieldDefinition,
                DirectiveLocation.ArgumentDefinition,
                DirectiveLocation.InputFieldDefinition,
                DirectiveLocation.EnumValue)
            {
                Description = "Marks a part of the schema as no longer to be used.",
                Arguments =
                {
                    new Argument("reason", new NonNullType(text))
                    {
                        Description = "Why, and what to use instead, in Markdown.",
                        DefaultValue = new Language.StringValueNode(Language.Location.None, DefaultDeprecationReason, isBlock: false),
                    },
                },
            },
            new DirectiveDefinition(SpecifiedBy, DirectiveLocation.Scalar)
            {
                Description = "Says where the form of a scalar is specified.",
                Arguments = { new Argument("url", new NonNullType(text)) { Description = "The address of the specification." } },
            },
            new DirectiveDefinition(OneOf, DirectiveLocation.InputObject)
            {
                Description = "Marks an input object of which exactly one field is given.",
            },
        ];
    }
}
