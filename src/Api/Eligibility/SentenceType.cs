using ScoringPlatform.Scoring.Eligibility;

namespace ScoringPlatform.Api.Eligibility;

[ObjectType<Sentence>]
public static partial class SentenceType
{
    static partial void Configure(IObjectTypeDescriptor<Sentence> descriptor)
    {
        descriptor.Name("Explanation");
        descriptor.BindFieldsExplicitly();
    }

    public static string GetCode([Parent] Sentence sentence) => sentence.Explanation.Code;

    public static IReadOnlyList<string> GetArguments([Parent] Sentence sentence) => sentence.Explanation.Arguments;

    [GraphQLDescription("The sentence for people: in Chinese, or in English where Accept-Language asks for it first.")]
    public static string GetText([Parent] Sentence sentence, RequestLanguage language) =>
        ExplanationText.Render(sentence.Explanation, language.Culture, sentence.Standard);
}
