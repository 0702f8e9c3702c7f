using System.Globalization;
using ScoringPlatform.Api.Import.Reading;
using ScoringPlatform.Scoring.Cycles;

namespace ScoringPlatform.Api.Import.Uploads;

/// <summary>One thing wrong in a workbook.</summary>
/// <param name="Sheet">The sheet's tab.</param>
/// <param name="Cell">Its address, such as <c>C12</c>; the row's or sheet's first cell where no single one is meant.</param>
/// <param name="Kind">The stable code of what is wrong.</param>
/// <param name="Text">The same for people: in Chinese, or in English where Accept-Language asks for it first.</param>
/// <param name="Expected">What was expected, in Chinese; empty where the kind says it all.</param>
public sealed record DossierImportProblem(string Sheet, string Cell, string Kind, string Text, string Expected)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <param name="culture">The culture of the request: the invariant one stands for English.</param>
    internal static DossierImportProblem Of(ImportProblem problem, CultureInfo culture) =>
        new(problem.Sheet, problem.Cell, Codes.Of(problem.Kind), ProblemText.Of(problem.Kind, culture.Equals(CultureInfo.InvariantCulture) ? English : culture), problem.Expected);
}
