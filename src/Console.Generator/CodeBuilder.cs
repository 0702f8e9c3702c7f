using System.Text;

namespace ScoringPlatform.Console.Generator;

/// <summary>Lines of code in the making.</summary>
internal sealed class CodeBuilder
{
    private readonly StringBuilder text = new();

    public CodeBuilder Line(string line)
    {
        text.Append(line).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();
}
