using System.Text;

namespace ScoringPlatform.Console.Generator;

/// <summary>
/// Checks the console's operation files against the schema and writes typed records for their variables and results.
/// Runs as a step of the console's build; what is wrong is told in the form in which a compiler tells it.
/// </summary>
internal static class Program
{
    private const int Refused = 1;

    /// <param name="args">The schema, the file to write, the console's folder, then the operation files.</param>
    public static int Main(string[] args)
    {
        if (args is not [var schema, var output, var root, .. var files])
        {
            System.Console.Error.WriteLine("usage: Console.Generator <schema> <output> <folder> <operation file> ...");
            return Refused;
        }

        var result = Generation.Run(File.ReadAllText(schema), files.Select(file => new OperationText(Path.GetRelativePath(root, file), File.ReadAllText(file))));
        foreach (var problem in result.Problems)
        {
            System.Console.Error.WriteLine(problem.Describe(root));
        }

        if (result.Problems.Count > 0)
        {
            return Refused;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        File.WriteAllText(output, result.Code, Encoding.UTF8);
        return 0;
    }
}
