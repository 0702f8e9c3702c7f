using System.CommandLine;
using System.Text;

namespace ScoringPlatform.Api.Commands;

/// <summary>Asks for a passphrase: from a file where one is named, else at the keyboard without showing it.</summary>
internal static class Passphrase
{
    public const int LeastLength = 12;

    public static Option<FileInfo?> File { get; } = new("--passphrase-file")
    {
        Description = "Reads the passphrase from the file's first line instead of asking for it.",
        HelpName = "FILE",
    };

    /// <returns>Null when it is too short.</returns>
    public static async Task<string?> ReadAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var text = result.GetValue(File) is { } file
            ? (await System.IO.File.ReadAllLinesAsync(file.FullName, cancellationToken)).FirstOrDefault()
            : Ask();
        return text is { Length: >= LeastLength } ? text : null;
    }

    private static string? Ask()
    {
        if (System.Console.IsInputRedirected)
        {
            return System.Console.In.ReadLine();
        }

        System.Console.Error.Write("Passphrase: ");
        var text = new StringBuilder();
        while (System.Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace && text.Length > 0)
            {
                text.Length--;
            }
            else if (!char.IsControl(key.KeyChar))
            {
                text.Append(key.KeyChar);
            }
        }

        System.Console.Error.WriteLine();
        return text.ToString();
    }
}
