using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<Explanation>]
public static partial class ExplanationType
{
    static partial void Configure(IObjectTypeDescriptor<Explanation> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(explanation => explanation.Code);
        descriptor.Field(explanation => explanation.Arguments);
    }

    [GraphQLDescription("The sentence for people: in Chinese, or in English where Accept-Language asks for it first.")]
    public static string GetText([Parent] Explanation explanation, RequestLanguage language) =>
        ExplanationText.Render(explanation, language.Culture);
}
