using System.Text;

namespace ScoringPlatform.Api.Telemetry;

/// <summary>Statements as traces show them: parameters by name, the values of literals left out.</summary>
internal static class StatementText
{
    private const char Quote = '\'';

    /// <summary>The statement with <c>'?'</c> for each text literal.</summary>
    public static string WithoutLiterals(string statement)
    {
        if (!statement.Contains(Quote, StringComparison.Ordinal))
        {
            return statement;
        }

        var text = new StringBuilder(statement.Length);
        for (var at = 0; at < statement.Length;)
        {
            if (statement[at] != Quote)
            {
                text.Append(statement[at++]);
                continue;
            }

            text.Append("'?'");
            at = EndOfLiteral(statement, at);
        }

        return text.ToString();
    }

    /// <summary>The verb of the statement, upper-case, behind comments; a batch is named for its first verb.</summary>
    public static string Verb(string statement)
    {
        var start = statement.AsSpan().TrimStart();
        while (start.StartsWith("--"))
        {
            var line = start.IndexOf('\n');
            start = line < 0 ? [] : start[line..].TrimStart();
        }

        var end = start.IndexOfAnyExceptInRange('A', 'z');
        return (end < 0 ? start : start[..end]).ToString().ToUpperInvariant();
    }

    /// <summary>The place behind the literal that begins here; two quotes inside it are one of its characters.</summary>
    private static int EndOfLiteral(string statement, int start)
    {
        for (var at = start + 1; at < statement.Length; at++)
        {
            if (statement[at] == Quote)
            {
                if (at + 1 >= statement.Length || statement[at + 1] != Quote)
                {
                    return at + 1;
                }

                at++;
            }
        }

        return statement.Length;
    }
}
