using ScoringPlatform.Console.Operations;

namespace ScoringPlatform.Console.Localization;

/// <summary>What people read of a mutation's typed error.</summary>
public static class ProblemText
{
    /// <summary>The console's own text by the error's type, else what the platform says.</summary>
    public static string Of(IProblem problem, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(texts);
        var key = "error." + problem.TypeName;
        return TextCatalog.Has(key) ? texts[key] : problem.Message;
    }
}
