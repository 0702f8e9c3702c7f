using ScoringPlatform.GraphQL.Language;
using ScoringPlatform.GraphQL.Types;
using ScoringPlatform.GraphQL.Validation;

namespace ScoringPlatform.Console.Generator;

/// <summary>Holds an operation file against the schema by the engine's own rules.</summary>
internal static class FileCheck
{
    private const int AllErrors = 1_000;

    /// <summary>Adds what is wrong in this file; what is wrong in a neighbour's fragment is told of the neighbour.</summary>
    public static void Check(Schema schema, ParsedFile file, FragmentTable fragments, List<OperationProblem> problems)
    {
        var own = file.Document.Definitions;
        var foreign = own.OfType<ExecutableDefinitionNode>().SelectMany(fragments.NeededBy).Distinct().Where(fragment => !own.Contains(fragment));
        var text = string.Join("\n\n", [file.Source.Text, .. foreign.Select(fragment => SyntaxPrinter.Print(fragment))]);
        var lines = file.Source.Text.Count(sign => sign == '\n') + 1;
        foreach (var error in DocumentValidator.Validate(schema, Parser.Parse(text, ParserOptions.Trusted), new ValidationOptions { MaxErrors = AllErrors }))
        {
            var place = error.Locations is [var first, ..] ? first : default;
            if (place.Line <= lines && !IsOfAFragmentForOthers(file, error.Message))
            {
                problems.Add(new OperationProblem(file.Source.Path, place.Line, place.Column, error.Message));
            }
        }
    }

    public static OperationProblem At(ParsedFile file, SyntaxNode node, string rule)
    {
        var place = node.Location.Position;
        return new OperationProblem(file.Source.Path, place?.Line ?? 1, place?.Column ?? 1, rule);
    }

    /// <summary>A file may hold fragments that only its neighbours use.</summary>
    private static bool IsOfAFragmentForOthers(ParsedFile file, string message) =>
        file.Fragments.Any(fragment => message == $"Fragment \"{fragment.Name.Value}\" is never used.");
}
