using System.Globalization;

namespace ScoringPlatform.Api.Import.Reading;

/// <summary>One thing wrong in a workbook. It never repeats the value: reports travel further than dossiers may.</summary>
/// <param name="Sheet">The sheet's tab.</param>
/// <param name="Cell">Its address, such as <c>C12</c>; the row's or sheet's first cell where no single one is meant.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Expected">What was expected, in Chinese; what <see cref="Kind"/> says with its own details.</param>
public sealed record ImportProblem(string Sheet, string Cell, ProblemKind Kind, string Expected)
{
    /// <summary>One line for people: where, what, and what was expected.</summary>
    public string Render(CultureInfo culture) => $"{Sheet}!{Cell}: {ProblemText.Of(Kind, culture)} {Expected}".TrimEnd();
}
