namespace ScoringPlatform.Reports.Tests.Fixtures;

/// <summary>A test that needs a program of the machine; shown as skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool, params string[] probe)
    {
        Tool = tool;
        if (!ExternalTool.Works(tool, probe))
        {
            Skip = $"Needs {tool} {string.Join(' ', probe)}.";
        }
    }

    public string Tool { get; }
}
